// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Switch } from '../../../src/ui/switch.tsx';
import { clear, click, control, show } from './show.ts';

afterEach(clear);

describe('Switch', () => {
  it('is a labelled switch that tells where it was turned', () => {
    const onTurn = vi.fn();
    const input = control(
      show(<Switch label="On for example.org" on={false} onTurn={onTurn} />),
      'example.org',
    );
    expect(input.getAttribute('role')).toBe('switch');
    expect(input.checked).toBe(false);
    click(input);
    expect(onTurn).toHaveBeenCalledWith(true);
  });

  it('turns by a click on its label', () => {
    const onTurn = vi.fn();
    const shown = show(<Switch label="People" hint="Such as Frida Kahlo" on onTurn={onTurn} />);
    click(shown.querySelector('label')!);
    expect(onTurn).toHaveBeenCalledWith(false);
  });
});
