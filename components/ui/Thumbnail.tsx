import { ShoppingBasket } from 'lucide-react';
import { useState } from 'react';
import { safeImage } from './safe-link';
import './Thumbnail.css';

/** The store's picture of a product, of a fixed size; a neutral one when there is none or it does not load. Names nothing: the title stands beside it. */
export function Thumbnail({ image, size = 56 }: { image: string | null; size?: number }) {
  const [isBroken, setBroken] = useState(false);
  const source = safeImage(image);
  return (
    <div className="thumb" style={{ width: size, height: size }}>
      {source === null || isBroken ? (
        <ShoppingBasket size={Math.round(size * 0.4)} aria-hidden />
      ) : (
        <img
          src={source}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => {
            setBroken(true);
          }}
        />
      )}
    </div>
  );
}
