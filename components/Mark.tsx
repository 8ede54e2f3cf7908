/** Our mark: a basket with two leaves. The toolbar icons are drawn from the same shapes (public/icon/mark.svg). */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#1c6b43" />
      <path d="M16 14.5V9.5" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <path d="M16 11.2C16 7.6 13.4 5.2 9 5.2c0 4 2.6 6 7 6Z" fill="#b9e769" />
      <path d="M16 9.6c0-3.4 2.4-5.6 6.6-5.6 0 3.8-2.4 5.6-6.6 5.6Z" fill="#e6f7b8" />
      <path
        d="M5.5 14h21a1.5 1.5 0 0 1 1.46 1.86l-2.3 9.2A3.9 3.9 0 0 1 21.9 28H10.1a3.9 3.9 0 0 1-3.77-2.94l-2.3-9.2A1.5 1.5 0 0 1 5.5 14Z"
        fill="#fff"
      />
      <path
        d="m11.4 20.6 3.2 3.2 6-6"
        stroke="#1c6b43"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </svg>
  );
}
