# idea: a package that has no text of its own is there, is empty, and has no steps
# output: outer.inner outer.inner False
# steps: 4 outer.inner.tools:1 5 6 7
import outer.inner.tools as tools
import outer
print(outer.__path__ and outer.inner.__name__, tools.__package__, hasattr(outer, 'x'))
outer.x = tools.count  #: has outer attribute:inner attribute:tools attribute:count int 1; has outer attribute:x int 1
