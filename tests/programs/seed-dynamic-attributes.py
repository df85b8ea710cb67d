# idea: attributes may be added to an object through its __dict__, many at once
class C:
    pass


obj = C()
obj.attr_1 = '1st attribute'  #: mutate attribute attr_1
obj.__dict__.update({'attr_2': '2nd attribute', 'attr_3': 3})  #: mutate attribute attr_2; mutate attribute attr_3
print(obj.__dict__)
print(obj.attr_3)
