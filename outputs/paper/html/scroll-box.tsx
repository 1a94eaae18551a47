import type { Child } from 'hono/jsx';

interface ScrollBoxProps {
  /** Ids of what names it. */
  readonly labelledBy: string;
  /** Whether it may scroll on a screen of any width, and not on narrow ones alone. */
  readonly wide: boolean;
  readonly children: Child;
}

/**
 * What is wider than the screen, scrolling under its own edge. Whoever has no pointer reaches the box with the keyboard, to
 * scroll it. A script could ask whether it does scroll; the style sheet can only hide the box itself, and so take it out of
 * the order of the keyboard, on screens that have room for what is in it.
 */
export function ScrollBox({ labelledBy, wide, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in, a section would be a landmark
    <div class={wide ? 'scroll wide' : 'scroll'} role="group" aria-labelledby={labelledBy} tabindex={0}>
      {children}
    </div>
  );
}
