import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { shownAt } from './news.ts';

/** An editor that has the page to itself, but for a line above it. Each step types a sentence at its end. */
const place = document.getElementById('app');
if (place) {
  const paragraphs = shownAt(0).map((sentence) => schema.node('paragraph', null, [schema.text(sentence)]));
  const view = new EditorView(place, {
    state: EditorState.create({ doc: schema.node('doc', null, paragraphs) }),
  });
  let step = 0;
  Reflect.set(window, 'act', () => {
    step += 1;
    view.dispatch(view.state.tr.insertText(shownAt(step)[0] ?? '', view.state.doc.content.size - 1));
  });
  Reflect.set(window, 'textOf', () => view.state.doc.textContent);
}
