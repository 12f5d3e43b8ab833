const typescript = [
  'ts-jest',
  {
    tsconfig: {
      module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0', isolatedModules: true, esModuleInterop: true,
      resolveJsonModule: true, target: 'ES2022', useDefineForClassFields: false, allowJs: true,
    },
    diagnostics: false,
  },
];
const transform = { '^.+\\.ts$': typescript };
const timeout = '<rootDir>/tests/timeout.ts';

export default {
  projects: [
    {
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/core/**/*.test.ts', '<rootDir>/tests/headless/**/*.test.ts', '<rootDir>/tests/*.test.ts'],
      setupFilesAfterEnv: [timeout],
      transform,
    },
    {
      displayName: 'host',
      testEnvironment: 'jsdom',
      // The same copies as Node's: a browser build would bring a second CodeMirror.
      testEnvironmentOptions: { customExportConditions: ['node', 'require'] },
      testMatch: ['host', 'obsidian', 'features', 'contract'].map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
      moduleNameMapper: { '^obsidian$': '<rootDir>/tests/host/obsidian.ts' },
      setupFiles: ['<rootDir>/tests/host/jest/fill-jsdom.ts'],
      setupFilesAfterEnv: [timeout, '<rootDir>/tests/host/jest/after-each.ts'],
      transform,
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/harness/start.mjs',
      globalTeardown: '<rootDir>/tests/e2e/harness/stop.mjs',
      setupFilesAfterEnv: [timeout],
      transform,
    },
  ],
};
