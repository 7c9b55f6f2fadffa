package laurel.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people may be written to: 08:00 to 18:00, wall clock, on working days. */
public final class WorkingHours {
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final ZoneId zone;
    private final BankHolidays holidays;

    public WorkingHours(ZoneId zone, BankHolidays holidays) {
        this.zone = zone;
        this.holidays = holidays;
    }

    /** Where the organisation is. */
    ZoneId zone() {
        return zone;
    }

    /** The day, where the organisation is. */
    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** From the stroke of eight until just before the stroke of six. */
    boolean isOpen(Instant moment) {
        LocalTime time = moment.atZone(zone).toLocalTime();
        return isWorkingDay(day(moment)) && !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The next opening after {@code moment}: later the same day, if it has not opened yet. */
    Instant nextOpening(Instant moment) {
        Instant opening = openingOnOrAfter(day(moment));
        return opening.isAfter(moment) ? opening : openingOnOrAfter(day(moment).plusDays(1));
    }

    /** The opening of the first working day that is not before {@code day}. */
    Instant openingOnOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working.atTime(OPENS).atZone(zone).toInstant();
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }
}
