const typescript = ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'node10', ignoreDeprecations: '6.0', isolatedModules: true, esModuleInterop: true, target: 'ES2022', allowJs: true }, diagnostics: false }];

export default {
  projects: [
    {
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/core/**/*.test.ts', '<rootDir>/tests/headless/**/*.test.ts', '<rootDir>/tests/*.test.ts'],
      transform: { '^.+\\.ts$': typescript },
    },
  ],
};
