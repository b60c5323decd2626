import { useEffect } from 'react';
import { host } from 'virtual:editor-host';
import { guard, type BackendClass } from '../check/guard.ts';
import { refreshKnown, refuse } from '../open/session.ts';

interface LoginProps {
  readonly onLogin: (user: Readonly<Record<string, unknown>>) => void;
}

/** On this machine nobody logs in: the working copy is theirs already. */
const OpenAtOnce = ({ onLogin }: LoginProps) => {
  useEffect(() => {
    onLogin({});
  }, [onLogin]);
  return <p role="status">Opening …</p>;
};

/** The backend of this build, watched over: nothing lost, nothing broken, nobody overwritten. */
export const guarded = (Plain: BackendClass): BackendClass =>
  // Decap only ever calls `new`, and is given the very object that its own class makes.
  function Guarded(config: unknown, options: unknown) {
    const backend = guard(new Plain(config, options), {
      known: refreshKnown,
      refuse,
      memory: sessionStorage,
    });
    // Else it would be asked for two minutes after each save, and can never know.
    if (host.preview === undefined) backend.getDeployPreview = undefined;
    if (host.kind === 'local') backend.authComponent = () => OpenAtOnce;
    return backend;
  } as unknown as BackendClass;
