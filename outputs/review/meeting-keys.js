// ← and → follow the links to the screen before and the next. All else works without this.
document.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
  const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[key];
  if (!rel || altKey || ctrlKey || metaKey || shiftKey) return;
  const screens = [...document.querySelectorAll('.screen')];
  const fromTop = (screen) => Math.abs(screen.getBoundingClientRect().top);
  const [shown] = screens.sort((a, b) => fromTop(a) - fromTop(b));
  shown?.querySelector(`a[rel=${rel}]`)?.click();
});
