import { Title } from 'react-admin';

export const Home = () => <Title title="home.title" />;
