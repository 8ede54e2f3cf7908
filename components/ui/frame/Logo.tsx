/** Our mark: a cart with two leaves. The toolbar icons are drawn from the same shapes (public/icon/mark.svg). */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#1c6b43" />
      <path d="M17 13V9.5" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M17 10.7C17 7.1 14.4 4.7 10 4.7c0 4 2.6 6 7 6Z" fill="#b9e769" />
      <path d="M17 9.1c0-3.4 2.4-5.6 6.6-5.6 0 3.8-2.4 5.6-6.6 5.6Z" fill="#e6f7b8" />
      <path
        d="M3.6 9.2h1.5a1.6 1.6 0 0 1 1.55 1.2L8.2 16"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M7.2 12.5h20.1a1.4 1.4 0 0 1 1.36 1.74l-1.84 7.2A3.2 3.2 0 0 1 23.72 23.8H11.9a3.2 3.2 0 0 1-3.12-2.49L6.5 13.4Z"
        fill="#fff"
      />
      <path
        d="m13.3 17.9 2.9 2.9 5.3-5.3"
        stroke="#1c6b43"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
      <circle cx="12.8" cy="27" r="1.9" fill="#fff" />
      <circle cx="22.8" cy="27" r="1.9" fill="#fff" />
    </svg>
  );
}
