// Where browsers are looked for, on each system, in the order a person would expect.
import { describe, expect, it } from 'vitest';
import { browserPaths, type Machine } from '../../../tools/browsers/browserPaths.ts';

function machine(part: Partial<Machine>, folders: Record<string, string[]> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    home: '/home/ana',
    list: (folder) => folders[folder] ?? [],
    ...part,
  };
}

describe('browserPaths', () => {
  it('takes the path a person names, and no other', () => {
    const named = machine({ env: { CHROME_PATH: '/opt/my/chrome', FIREFOX_PATH: '/opt/my/fox' } });
    expect(browserPaths('chromium', named)).toEqual(['/opt/my/chrome']);
    expect(browserPaths('firefox', named)).toEqual(['/opt/my/fox']);
  });

  it('takes an empty variable as none', () => {
    expect(browserPaths('chromium', machine({ env: { CHROME_PATH: '' } }))).toContain(
      '/usr/bin/chromium',
    );
  });

  it('knows the usual places of Linux, macOS and Windows', () => {
    expect(browserPaths('firefox', machine({}))).toEqual(
      expect.arrayContaining(['/usr/bin/firefox', '/usr/bin/firefox-esr']),
    );
    const mac = browserPaths('chromium', machine({ platform: 'darwin', home: '/Users/ana' }));
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(mac).toEqual(expect.arrayContaining([app, `/Users/ana${app}`]));
    const windows = machine({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(browserPaths('firefox', windows)).toContain(
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    );
  });

  it('looks into the caches of Playwright and Puppeteer, the newest version first', () => {
    const cached = browserPaths(
      'chromium',
      machine(
        {},
        {
          '/home/ana/.cache/ms-playwright': [
            'chromium-900',
            'chromium-1200',
            'firefox-1500',
            'ffmpeg-1',
          ],
          '/home/ana/.cache/puppeteer': ['chrome', 'firefox'],
          '/home/ana/.cache/puppeteer/chrome': ['linux-99.0.1', 'linux-156.0.2'],
        },
      ),
    );
    const order = [
      '/home/ana/.cache/ms-playwright/chromium-1200/chrome-linux/chrome',
      '/home/ana/.cache/ms-playwright/chromium-900/chrome-linux/chrome',
      '/home/ana/.cache/puppeteer/chrome/linux-156.0.2/chrome-linux64/chrome',
      '/home/ana/.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome',
    ];
    expect(cached.filter((path) => order.includes(path))).toEqual(order);
    expect(cached.join()).not.toContain('firefox');
  });

  it('follows the variables of the two caches', () => {
    const paths = browserPaths(
      'firefox',
      machine({ env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' } }, { '/pw': ['firefox-1500'] }),
    );
    expect(paths).toContain('/pw/firefox-1500/firefox/firefox');
  });
});
