# idea: sys.modules is another dict, whose every entry is None
# ends: exception ZeroDivisionError: division by zero
import sys
sys.modules = dict.fromkeys(sys.modules)
1 / 0
