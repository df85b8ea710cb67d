class Shape:
    corners = 4
