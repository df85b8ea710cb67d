# idea: what is opened may be loaded later, or come with the program, by any name that leads there
# open: xml.dom.Node collections.abc.Sized dict.fromkeys pack.Own helper xml.dom.minidom asyncio.tools
import helper, pack
from xml.dom import Node
x = helper.Own()  #: same x/class: helper/attribute:Own
y = Node.TEXT_NODE  #: has Node attribute:TEXT_NODE int 3
from collections.abc import Sized, Hashable
z = {}.fromkeys  #: has Sized attribute:__len__ function; has Hashable ABCMeta class Hashable; not has Hashable attribute:__hash__ function
