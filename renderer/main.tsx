import '@fontsource/inter/400.css';
import '@fontsource/inter/500.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
import '@fontsource/jetbrains-mono/400.css';
import '@fontsource/jetbrains-mono/500.css';
import '@fontsource/jetbrains-mono/700.css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTracer } from '../tracer/host/client.ts';
import { start } from './app/start.ts';
import { createBridge } from './bridge/create-bridge.ts';
import { AppProvider } from './components/context.tsx';
import { createLessonSource } from './session/lessons.ts';
import { pythonWorkers } from './session/python-worker.ts';
import { AppWindow } from './window/window.tsx';

const app = await start({
  page: window,
  bridge: createBridge(window),
  tracer: createTracer({ createWorker: pythonWorkers(document) }),
  lessons: createLessonSource(new URL('./lessons/', document.baseURI).href, fetch.bind(window)),
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <AppProvider value={app}>
      <AppWindow />
    </AppProvider>
  </StrictMode>,
);
