import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { Skeleton } from '../ui/Skeleton';
import './ReadingScreen.css';

/** While the prompt becomes a list: the prompt itself, and rows where the list will stand. */
export function ReadingScreen({ prompt }: { prompt: string }) {
  return (
    <div className="reading">
      <ScreenTitle>Reading your meal</ScreenTitle>
      <p className="small soft clamp">“{prompt}”</p>
      <Skeleton rows={8} height={46} />
    </div>
  );
}
