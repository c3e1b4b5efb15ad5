import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cacheControl, responseHeaders } from '#policy/response-headers.ts';
import { serializeHeader, serializeMeta } from '#policy/serialize-policy.ts';
import { POLICY, ruleFor } from '#policy/table.ts';

/** The value of one directive in a written policy; undefined where it is absent. */
function directive(policy: string | undefined, name: string): string | undefined {
  return policy
    ?.split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

function policyOf(path: string): string | undefined {
  return responseHeaders(path)['Content-Security-Policy'];
}

describe('every page', () => {
  test('may load only from its own site, runs nothing inline and makes no markup out of text', () => {
    for (const path of ['', 'index.html', 'c/0x904/', '404.html', 'symptoms/x/', 'triage/']) {
      const policy = policyOf(path);
      assert.equal(directive(policy, 'default-src'), "'none'", path);
      for (const name of ['script-src', 'style-src', 'img-src', 'connect-src', 'manifest-src']) {
        assert.equal(directive(policy, name), "'self'", `${path} ${name}`);
      }
      assert.equal(directive(policy, 'base-uri'), "'none'", path);
      assert.equal(directive(policy, 'require-trusted-types-for'), "'script'", path);
      assert.equal(directive(policy, 'trusted-types'), "'none'", path);
    }
  });

  test('cannot be framed by another site, and sends its forms nowhere else', () => {
    assert.doesNotMatch(policyOf('') ?? '', /unsafe-inline|unsafe-eval|data:|https?:|\*/);
    assert.match(directive(policyOf(''), 'frame-ancestors') ?? '', /^'(none|self)'$/);
    assert.match(directive(policyOf(''), 'form-action') ?? '', /^'(none|self)'$/);
  });

  test('is never guessed to be of another type, names no referrer, and is asked for anew each time', () => {
    const headers = responseHeaders('c/0x904/');
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
    assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin');
    assert.equal(headers['Cross-Origin-Resource-Policy'], 'same-origin');
    assert.equal(headers['Access-Control-Allow-Origin'], undefined);
    assert.equal(headers['Cache-Control'], 'public, max-age=0, must-revalidate');
  });
});

describe('an exception', () => {
  test('lets only the search page run WebAssembly', () => {
    assert.equal(directive(policyOf('search/'), 'script-src'), "'self' 'wasm-unsafe-eval'");
    assert.equal(directive(policyOf('search/index.html'), 'script-src'), "'self' 'wasm-unsafe-eval'");
    assert.equal(directive(policyOf('search/more/'), 'script-src'), "'self'");
    assert.equal(directive(policyOf('searching/'), 'script-src'), "'self'");
  });

  test('lets other sites read the data and the embeds', () => {
    for (const path of ['data/', 'data/v1/codes.json', 'embed/v1/rdp-atlas.mjs', 'embed/v1/frame/index.html']) {
      assert.equal(responseHeaders(path)['Access-Control-Allow-Origin'], '*', path);
      assert.equal(responseHeaders(path)['Cross-Origin-Resource-Policy'], 'cross-origin', path);
    }
    assert.equal(responseHeaders('database/')['Access-Control-Allow-Origin'], undefined);
  });

  test('lets only the documentation of the embeds show a frame', () => {
    assert.equal(directive(policyOf('embed/'), 'frame-src'), "'self'");
    assert.equal(directive(policyOf('embed/v1/rdp-triage.js'), 'frame-src'), undefined);
  });

  test('lets any site frame the frame, and only that', () => {
    assert.equal(directive(policyOf('embed/v1/frame/'), 'frame-ancestors'), '*');
    assert.notEqual(directive(policyOf('embed/v1/'), 'frame-ancestors'), '*');
  });

  test('leaves the policy of the single file to the file', () => {
    assert.equal(policyOf('embed/v1/rdp-atlas.html'), undefined);
    assert.notEqual(policyOf('embed/v1/rdp-atlas.mjs'), undefined);
  });

  test('holds in the folder of every release as beside it', () => {
    for (const path of ['frame/', 'frame/index.html', 'frame/frame.js', 'rdp-atlas.html', 'rdp-triage.js'])
      assert.deepEqual(
        { ...responseHeaders(`embed/v1/0.1.0-1a2b3c4d/${path}`), 'Cache-Control': '' },
        { ...responseHeaders(`embed/v1/${path}`), 'Cache-Control': '' },
        path,
      );
  });

  test('says why it exists', () => {
    for (const { path, why } of POLICY) assert.ok(why.length > 5, path);
  });
});

describe('the last rule that fits a path holds', () => {
  const rules: [path: string, rule: string, exact: boolean][] = [
    ['', '', false],
    ['c/0x904/', '', false],
    ['search/', 'search/', true],
    ['search/x', '', false],
    ['data/v1/codes.json', 'data/', false],
    ['embed/', 'embed/', true],
    ['embed/index.html', 'embed/', true],
    ['embed/v1/rdp-atlas.mjs', 'embed/', false],
    ['embed/v1/frame/a.js', 'embed/v1/frame/', false],
    ['embed/v1/rdp-atlas.html', 'embed/v1/rdp-atlas.html', true],
    ['embed/v1/0.1.0-1a2b3c4d/rdp-atlas.html', 'embed/v1/*/rdp-atlas.html', true],
    ['embed/v1/0.1.0-1a2b3c4d/frame/', 'embed/v1/*/frame/', false],
    ['embed/v1/0.1.0-1a2b3c4d/frame/frame.js', 'embed/v1/*/frame/', false],
    ['embed/v1/0.1.0-1a2b3c4d/rdp-triage.js', 'embed/', false],
    ['embed/v1/a/b/rdp-atlas.html', 'embed/', false],
  ];
  for (const [path, rule, exact] of rules) {
    test(`for ${path || 'the start page'} it is that of ${rule || 'every page'}`, () => {
      const found = ruleFor(path);
      assert.deepEqual([found.path, found.exact], [rule, exact]);
    });
  }
});

describe('a meta element', () => {
  test('says the same as the header but for what browsers refuse there', () => {
    const { directives } = ruleFor('');
    assert.ok(directives);
    const header = serializeHeader(directives).split('; ');
    assert.deepEqual(
      serializeMeta(directives).split('; '),
      header.filter((part) => !part.startsWith('frame-ancestors')),
    );
    assert.equal(header.length, Object.keys(directives).length);
  });

  test('never has frame-ancestors', () => {
    for (const { directives } of POLICY) {
      if (directives) assert.doesNotMatch(serializeMeta(directives), /frame-ancestors/);
    }
  });

  test('is written as directives and sources in the order of the table', () => {
    const directives = {
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'frame-ancestors': ['*'],
      'img-src': ["'none'"],
    };
    assert.equal(
      serializeHeader(directives),
      "script-src 'self' 'wasm-unsafe-eval'; frame-ancestors *; img-src 'none'",
    );
    assert.equal(serializeMeta(directives), "script-src 'self' 'wasm-unsafe-eval'; img-src 'none'");
  });
});

describe('what is kept for a year and never asked for again', () => {
  const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';
  const ASKED_FOR = 'public, max-age=0, must-revalidate';

  test('is a file with a hash in its name, and every file of a release', () => {
    assert.equal(cacheControl('_assets/main.a1b2c3.js'), KEPT_FOR_GOOD);
    for (const path of ['rdp-triage.js', 'frame/', 'frame/index.html', 'data/lookup.json', 'manifest.json'])
      assert.equal(cacheControl(`embed/v1/0.1.0-1a2b3c4d/${path}`), KEPT_FOR_GOOD, path);
    assert.equal(cacheControl('embed/v1/2.0.0-rc.1-1a2b3c4d/rdp-triage.js'), KEPT_FOR_GOOD);
  });

  test('is nothing else', () => {
    for (const path of [
      '',
      'c/_assets/',
      'embed/v1/rdp-triage.js',
      'embed/v1/rdp-triage-view.js',
      'embed/v1/frame/data.js',
      'embed/v1/data/lookup.json',
      'embed/v1/releases.json',
      'embed/v1/rdp-atlas-0.1.0-1a2b3c4d.zip',
      'embed/v1/',
      'c/embed/v1/0.1.0-1a2b3c4d/rdp-triage.js',
    ])
      assert.equal(cacheControl(path), ASKED_FOR, path);
  });
});
