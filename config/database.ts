interface Environment {
  (key: string, fallback: string): string;
  int(key: string, fallback: number): number;
}

/** One PostgreSQL, embedded or external: the launcher always passes it as DATABASE_URL. */
export default ({ env }: { env: Environment }) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URL', '') },
    pool: { min: 2, max: env.int('DATABASE_POOL', 10) },
  },
  settings: { useTypescriptMigrations: true },
});
