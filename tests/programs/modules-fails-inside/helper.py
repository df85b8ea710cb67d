done = 1  #: bind done
done / 0  #: raise ZeroDivisionError
never = 2
