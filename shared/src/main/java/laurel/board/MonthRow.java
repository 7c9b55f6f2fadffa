package laurel.board;

import laurel.people.PersonId;
import laurel.progress.Points;

/** What somebody's month brought to a team's board; {@code actions} counts those without points too. */
public record MonthRow(PersonId person, Points points, int actions) {}
