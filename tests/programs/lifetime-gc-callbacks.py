# idea: callbacks of the collector are called before and after it runs
import gc


def watch(phase, info):
    if watch.on:
        print(phase, info['generation'])


watch.on = True
gc.callbacks.append(watch)
gc.collect()
watch.on = False
gc.callbacks.remove(watch)
print('end')
