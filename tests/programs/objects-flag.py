# idea: combining flags makes a member that is kept for the next time
from enum import IntFlag


class Access(IntFlag):
    READ = 4
    WRITE = 2


both = Access.READ | Access.WRITE
again = Access.WRITE | Access.READ  #: same both again
print(both, both is again, Access.READ in both, both == 6)
