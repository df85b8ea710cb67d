# idea: the events that all tools of sys.monitoring ask for are those of the program's, by its own numbers
# output: {}
# output: {'RAISE': 16, 'CALL': 16}
# output: {'CALL': 16}
# output: {}
import sys

monitoring = sys.monitoring
events = monitoring.events
print(monitoring._all_events())
monitoring.use_tool_id(4, 'own')
monitoring.set_events(4, events.RAISE | events.CALL)
told = monitoring._all_events()
print({name: told[name] for name in ('RAISE', 'CALL')})
monitoring.set_events(4, events.CALL)
print(monitoring._all_events())
monitoring.set_events(4, 0)
monitoring.free_tool_id(4)
print(monitoring._all_events())
x = [1]
x.append(2)  #: mutate item 1
