package laurel.people.file;

/** Where a people file is. */
public record ImportFile(String bucket, String key) {
    private static final String CSV = ".csv";

    /** Whether it is a people file by its name. A report is none, so that it is not imported in turn. */
    public boolean isCsv() {
        return key.endsWith(CSV);
    }

    /** Where its report goes: beside it. */
    public String reportKey() {
        return (isCsv() ? key.substring(0, key.length() - CSV.length()) : key) + ".report.json";
    }
}
