import type { Access } from '#dataset/vocabulary.ts';
import type { Atlas, Case } from '#domain/contract.d.ts';
import { replay } from '#domain/triage/case.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import type { Words } from '../words.ts';

export type Role = 'own' | 'helping' | 'host';

interface RoleWords {
  readonly label: keyof Words;
  /** What is taken for granted, for the reader to correct. */
  readonly note: keyof Words;
  readonly has: readonly Access[];
  readonly lacks: readonly Access[];
}

/**
 * What follows from who somebody is. A way into the host is never taken for granted where the lock-out guard would rely
 * on it (its console, the cloud portal): whoever has one says so.
 */
export const ROLES: Readonly<Record<Role, RoleWords>> = {
  own: {
    label: 'roleOwn',
    note: 'roleOwnNote',
    has: ['client'],
    lacks: [
      'remote-powershell',
      'cloud-portal',
      'gateway',
      'domain-controller',
      'license-server',
      'maintenance-window',
    ],
  },
  helping: {
    label: 'roleHelping',
    note: 'roleHelpingNote',
    has: ['client', 'phone'],
    lacks: [],
  },
  host: {
    label: 'roleHost',
    note: 'roleHostNote',
    has: ['client', 'remote-powershell'],
    lacks: [],
  },
};

const NAMES = Object.keys(ROLES) as Role[];

/** The role whose accesses a case begins with; undefined where nothing, or something of the reader's own, is stated. */
export function roleOf(c: Case): Role | undefined {
  const stated = new Set(accessEvents(c).map(({ access, state }) => `${state} ${access}`));
  return NAMES.find((role) => {
    const meant = eventsOf(role).map(({ access, state }) => `${state} ${access}`);
    return meant.length === stated.size && meant.every((one) => stated.has(one));
  });
}

/** The case with the accesses of a role in place of those that were stated; without a role, with none. */
export function withRole(atlas: Atlas, c: Case, role: Role | undefined): Case {
  const rest = (c.events as readonly CaseEvent[]).filter(({ kind }) => kind !== 'access');
  return replay(atlas, c.atlas, [...(role ? eventsOf(role) : []), ...rest]);
}

/** The case with one access stated, over all that was said of it before; with no state, nothing is stated of it. */
export function withAccess(atlas: Atlas, c: Case, access: Access, state: 'has' | 'lacks' | undefined): Case {
  const rest = (c.events as readonly CaseEvent[]).filter((event) => event.kind !== 'access' || event.access !== access);
  return replay(atlas, c.atlas, [...rest, ...(state ? [{ kind: 'access' as const, access, state }] : [])]);
}

/** Questions are put in the words of administrators to whoever can reach a server. */
export function wordingOf(c: Case): 'user' | 'admin' {
  return accessEvents(c).some(({ access, state }) => state === 'has' && SERVERS.includes(access)) ? 'admin' : 'user';
}

const SERVERS: readonly Access[] = ['remote-powershell', 'host-console', 'gateway', 'domain-controller'];

function eventsOf(role: Role): Extract<CaseEvent, { kind: 'access' }>[] {
  const { has, lacks } = ROLES[role];
  const event = (state: 'has' | 'lacks') => (access: Access) => ({ kind: 'access' as const, access, state });
  return [...has.map(event('has')), ...lacks.map(event('lacks'))];
}

export function accessEvents(c: Case): Extract<CaseEvent, { kind: 'access' }>[] {
  return (c.events as readonly CaseEvent[]).filter((event) => event.kind === 'access');
}
