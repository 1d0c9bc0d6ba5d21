import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: {
        accessTokenLifespan: 900,
        maxRefreshTokenLifespan: 12 * 3600,
        idleRefreshTokenLifespan: 1800,
        httpOnly: true,
        cookie: { sameSite: 'strict', path: '/api/auth' },
      },
      register: { allowedFields: [] },
    },
  },
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
});
