# idea: a class decorator may return something that is no class
# steps: 3 5 3 8
@lambda cls: cls()  #: spans 0 4 12; bind single; in lambda
class single:
    size = 3  #: in class


print(single.size, type(single).__name__)
