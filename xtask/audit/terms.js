// The terms of schema.org that our pages may use, by type: its own and those of the types above it.
// From https://schema.org/version/latest/schemaorg-current-https.jsonld, as https://schema.org/Quotation and so on say.

const THING = ['description', 'name', 'url'];
const CREATIVE_WORK = [
  ...THING,
  'about',
  'author',
  'copyrightNotice',
  'dateCreated',
  'datePublished',
  'encodingFormat',
  'headline',
  'inLanguage',
  'isBasedOn',
  'isPartOf',
  'license',
  'publisher',
  'text',
  'version',
];

export const TERMS = {
  Claim: [...CREATIVE_WORK, 'appearance', 'firstAppearance', 'claimInterpreter'],
  CreativeWork: CREATIVE_WORK,
  DataDownload: [...CREATIVE_WORK, 'contentUrl'],
  Dataset: [...CREATIVE_WORK, 'distribution'],
  NewsArticle: CREATIVE_WORK,
  Organization: THING,
  Person: THING,
  Quotation: [...CREATIVE_WORK, 'spokenByCharacter'],
  WebPage: CREATIVE_WORK,
};
