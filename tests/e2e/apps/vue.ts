import { createApp, defineComponent, h, nextTick, ref } from 'vue';
import { shownAt } from './news.ts';

const App = defineComponent(() => {
  const step = ref(0);
  Reflect.set(window, 'act', () => {
    step.value += 1;
    return nextTick();
  });
  return () =>
    h('main', [
      h('h1', `Step ${step.value} of the day`),
      h('p', ['First: ', shownAt(step.value)[0], step.value % 2 === 0 ? h('b', 'Kyiv was quiet.') : '']),
      shownAt(step.value).map((sentence) => h('p', { key: sentence }, sentence)),
    ]);
});

createApp(App).mount('#app');
