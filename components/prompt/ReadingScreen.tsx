import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { Skeleton } from '../ui/Skeleton';
import './ReadingScreen.css';

/** Shown while the prompt is read: the prompt itself, and placeholder rows for the list. */
export function ReadingScreen({ prompt }: { prompt: string }) {
  return (
    <div className="reading">
      <ScreenTitle>Reading your meal</ScreenTitle>
      <p className="small soft clamp">“{prompt}”</p>
      <Skeleton rows={8} height={46} />
    </div>
  );
}
