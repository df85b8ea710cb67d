# idea: the dict of an instance, which shares its keys, shows a value that the instance is given later


class Box:
    pass


box = Box()
box.lid = 'shut'
inside = box.__dict__  #: has inside value:'lid' str 'shut'
box.lid = 'open'  #: has inside value:'lid' str 'open'; has box attribute:__dict__ value:'lid' str 'open'
box.floor = 'wet'  #: has inside value:'floor' str 'wet'; length inside 2
