// Loaded into the program before it starts: SIGUSR2 moves its clock by so many milliseconds as `CLOCK_JUMPS` says next.
const jumps = (process.env.CLOCK_JUMPS ?? '').split(',').map(Number);
const now = Date.now.bind(Date);
let shift = 0;
Date.now = () => now() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, values, self) =>
    Reflect.construct(target, values.length === 0 ? [target.now()] : values, self),
});
process.on('SIGUSR2', () => {
  shift += jumps.shift() ?? 0;
});
