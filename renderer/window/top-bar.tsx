import {
  Contrast,
  Download,
  FileCode2,
  Keyboard,
  Parentheses,
  Pause,
  Play,
  Presentation,
  SkipBack,
  SkipForward,
  SlidersHorizontal,
  Square,
  StepBack,
  StepForward,
} from 'lucide-react';
import type { JSX } from 'react';
import { ButtonGroup } from '../components/button-group.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { useAppState } from '../components/context.tsx';
import { Menu, MenuCommandItem, MenuSwitch } from '../components/menu.tsx';
import { LessonMenu } from '../lessons/lesson-menu.tsx';
import { isRunning } from '../state/selectors.ts';
import { StepCounter } from '../timeline/step-counter.tsx';

/** What the window can do, in one row. */
export function TopBar(): JSX.Element {
  return (
    <header className="top-bar">
      <h1 className="brand">
        <img src={new URL('../icon.svg', import.meta.url).href} alt="" width={24} height={24} />
        <span>Refscope</span>
      </h1>
      <LessonMenu />
      <Menu name="File" label="File" icon={FileCode2} className="wide-label">
        <MenuCommandItem command="file.new" />
        <MenuCommandItem command="file.open" />
        <MenuCommandItem command="file.openLink" />
        <MenuCommandItem command="file.addModule" />
        <MenuCommandItem command="file.save" />
        <MenuCommandItem command="file.saveAs" />
        <MenuCommandItem command="file.saveDocument" />
      </Menu>
      <RunButton />
      <Menu name="Run options" icon={SlidersHorizontal} className="icon-menu">
        <MenuSwitch command="run.library" />
        <MenuCommandItem command="run.open" />
      </Menu>
      <StepButtons />
      <StepCounter />
      <div className="spacer" />
      <Menu name="Export" label="Export" icon={Download} className="wide-label">
        <MenuCommandItem command="file.export" />
        <MenuCommandItem command="file.print" />
        <MenuCommandItem command="file.copyPicture" />
        <MenuCommandItem command="file.copySvg" />
        <MenuCommandItem command="file.copyLink" />
      </Menu>
      <CommandButton command="view.present" icon={Presentation} className="icon-button" />
      <CommandButton command="help.keys" icon={Keyboard} className="icon-button" />
      <CommandButton command="view.theme" icon={Contrast} className="icon-button" />
    </header>
  );
}

function RunButton(): JSX.Element {
  const running = useAppState(isRunning);
  return running ? (
    <CommandButton command="run.stop" icon={Square} label="Stop" className="danger run-button" showKey />
  ) : (
    <CommandButton command="run.start" icon={Play} label="Run" className="primary run-button" showKey />
  );
}

function StepButtons(): JSX.Element {
  const playing = useAppState((state) => state.playing);
  return (
    <ButtonGroup name="Steps">
      <CommandButton command="step.first" icon={SkipBack} />
      <CommandButton command="step.back" icon={StepBack} label="Back" className="wide-label" />
      <CommandButton command="step.play" icon={playing ? Pause : Play} />
      <CommandButton command="step.next" icon={StepForward} label="Step" className="wide-label" />
      <CommandButton command="step.last" icon={SkipForward} />
      <CommandButton command="step.expressions" icon={Parentheses} />
    </ButtonGroup>
  );
}
