# idea: a class shows nothing of what the library keeps in it once an instance was copied
import copy


class Bus:
    seats = 4


bus = Bus()
other = copy.copy(bus)  #: not mutate attribute __slotnames__; differ bus other
print('__slotnames__' in Bus.__dict__)  #: not has Bus attribute:__slotnames__ list; has Bus attribute:seats int 4
# output: True
