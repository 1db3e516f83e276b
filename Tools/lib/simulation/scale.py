"""How large the county is, and how much happens in it."""
import dataclasses


@dataclasses.dataclass
class Scale:
    units: int            # with an account and a newsroom, the openness office among them
    sites: int            # of departments, beside the portal
    newsroom: tuple       # weekdays on which the newsrooms write, Monday is 0
    rate: int             # items that a unit writes on such a day, times this
    messages: float       # of citizens, a day
    hazards: int          # a year
    patrols: int          # the month from which patrols and rosters are kept
    patrolled: int        # sites that keep them, the portal first
    opinions: int         # of the public that are recorded, a year, and problems of which units are told
    comments: float       # on an account, on a day on which it is watched


SCALES = {
    # What the tests run: each kind of work, and no more of it than shows how it goes.
    "small": Scale(units=3, sites=2, newsroom=(1, 3), rate=2, messages=0.5, hazards=8, patrols=12, patrolled=1,
                   opinions=30, comments=0.4),
    "town": Scale(units=12, sites=4, newsroom=(0, 1, 2, 3, 4), rate=1, messages=4, hazards=40, patrols=2, patrolled=3,
                  opinions=100, comments=1),
    # About a million events.
    "county": Scale(units=40, sites=12, newsroom=(0, 1, 2, 3, 4), rate=11, messages=12, hazards=40, patrols=2,
                    patrolled=12, opinions=300, comments=2),
}
