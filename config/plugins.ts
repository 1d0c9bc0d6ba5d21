import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      // The idle end of a session is kept in its row (cms/src/sign-in/sessions.ts).
      sessions: {
        accessTokenLifespan: 600,
        maxRefreshTokenLifespan: 12 * 3600,
        idleRefreshTokenLifespan: 12 * 3600,
        httpOnly: true,
      },
      register: { allowedFields: [] },
    },
  },
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
});
