/** A round picture without a picture: the first letter on a colour that the id decides. */

const COLORS = ['#5865f2', '#3d8b7d', '#b5651d', '#a4508b', '#4a7c2f', '#b0413e'] as const;

export function Avatar({ id, name, size = 40 }: { id: string; name: string; size?: number }) {
  const color = COLORS[Number(BigInt(id || '0') >> 22n) % COLORS.length];
  return (
    <span class="avatar" style={{ '--size': `${size}px`, background: color }} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
