# idea: a star import of a module of the author's own binds what it names, to the very objects
# steps: 3 helper:1 helper:2 helper:3 helper:4 4 5
from helper import *  #: bind items; bind shown; bind hidden
import helper
items.append(helper)  #: has items item:0 module; has items item:0 attribute:hidden list; same items items/item:0/attribute:items
