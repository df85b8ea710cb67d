# idea: combining flags makes a member that is kept for the next time
from enum import IntFlag


class Access(IntFlag):
    READ = 4
    WRITE = 2


both = Access.READ | Access.WRITE  #: not has Access attribute:_value2member_map_ dict; not has Access attribute:_inverted_ NoneType
again = Access.WRITE | Access.READ  #: same both again; references both 2; references Access/attribute:READ 2; has both attribute:_value_ int 6
print(both, both is again, Access.READ in both, both == 6)
