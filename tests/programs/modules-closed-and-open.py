# idea: a module of the author's own is open, with its functions and classes; one of the library is not
# steps: 3 helper:1 helper:2 helper:3 helper:4 helper:4 4 5 pack.inner:1 6
import helper
import json
import pack.inner
x = helper.grow
#: has helper attribute:count item:0 int 1; same x helper/attribute:grow; same helper/attribute:grow/default:items helper/attribute:count
#: has helper attribute:Box attribute:size int 2; not has json attribute:dumps function; has pack attribute:inner attribute:x int 1
