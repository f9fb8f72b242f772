// The bar at the top: mark, name, number, text size, more, close.
import type { TextSize } from '../../lib/settings/settings.ts';
import { Button } from '../shared/Button.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { Menu } from '../shared/Menu.tsx';
import { useReading } from './hooks/useReading.ts';
import { MoreMenu, type MoreMenuProps } from './MoreMenu.tsx';

const SIZES: readonly TextSize[] = [16, 18, 21, 24];

export interface PanelBarProps extends MoreMenuProps {
  onClose: () => void;
}

export function PanelBar({ onClose, ...more }: PanelBarProps) {
  const { words } = useStrings();
  const { copy } = useSurroundings();
  const announce = useAnnounce();
  const onCopy = async () => {
    const copied = await copy(more.nctId);
    announce(copied ? words.say.copied(more.nctId) : words.say.notCopied, 'seen');
  };
  return (
    <header className="bar">
      <span className="mark" aria-hidden="true">
        P
      </span>
      <span className="bar-name">{words.name}</span>
      <Button
        look="quiet"
        className="bar-id"
        aria-label={words.bar.copyId(more.nctId)}
        title={words.bar.copyId(more.nctId)}
        onPress={onCopy}
      >
        {more.nctId}
      </Button>
      <span className="bar-space" />
      <TextSizeMenu />
      <Menu label={words.bar.more} face="⋯">
        {(close) => <MoreMenu {...more} onDone={close} />}
      </Menu>
      <Button
        look="quiet"
        className="icon"
        aria-label={words.close}
        title={words.close}
        onPress={onClose}
      >
        ✕
      </Button>
    </header>
  );
}

function TextSizeMenu() {
  const { words } = useStrings();
  const { settings, change } = useReading();
  const { byPerson } = useSurroundings();
  return (
    <Menu label={words.bar.textSize} face="Aa">
      {() => (
        <fieldset className="sizes">
          <legend>{words.bar.textSize}</legend>
          {SIZES.map((size) => (
            <label key={size} style={{ fontSize: `${size}px` }}>
              <input
                type="radio"
                name="text-size"
                checked={settings.textSize === size}
                onChange={(event) => {
                  if (byPerson(event.nativeEvent)) change({ textSize: size });
                }}
              />
              {words.bar.sizes[size]}
            </label>
          ))}
        </fieldset>
      )}
    </Menu>
  );
}
