// React with TanStack Table: rows are memoised and keyed by record, so that what a query does not change is not rendered.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { ready } from '../page.js';
import { App } from './app.jsx';

createRoot(document.getElementById('readout')).render(
  <StrictMode>
    <App onReady={ready} />
  </StrictMode>,
);
