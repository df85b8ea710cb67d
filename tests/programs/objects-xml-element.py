# idea: a further child of an XML element is seen though the element itself has not changed
from xml.etree.ElementTree import Element

root, first, second = Element('menu'), Element('brie'), Element('edam')
root.append(first)  #: mutate other; references root 2
root.append(second)  #: mutate other; references root 3
del second  #: not free Element
root.clear()  #: free Element
