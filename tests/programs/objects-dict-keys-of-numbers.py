# idea: a key that is a number with a fraction is told with all the digits that tell it from others
prices = {0.1234567: ['Brie'], 0.1234568: ['Gouda'], 1j: None}  #: has prices value:0.1234567 item:0 str 'Brie'; has prices value:1j NoneType None
del prices[0.1234568]  #: free list; has prices key:0.1234567 float 0.1234567
