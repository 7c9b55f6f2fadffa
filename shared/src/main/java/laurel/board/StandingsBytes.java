package laurel.board;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import laurel.board.OrganisationBoard.TeamLine;

/**
 * The standings of teams as bytes, compressed: the teams of a large organisation have long names that are much alike, and a
 * board of them is read by everybody who looks.
 */
final class StandingsBytes {
    private StandingsBytes() {}

    static byte[] of(List<Placed<TeamLine>> standings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(standings.size());
            for (Placed<TeamLine> placed : standings) {
                out.writeInt(placed.place());
                out.writeUTF(placed.one().team());
                write(out, placed.one().active());
                out.writeDouble(placed.one().pointsPerHead());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Placed<TeamLine>> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            List<Placed<TeamLine>> standings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                int place = in.readInt();
                standings.add(new Placed<>(place, new TeamLine(in.readUTF(), share(in), in.readDouble())));
            }
            return standings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Share share) throws IOException {
        switch (share) {
            case Share.Exact exact -> {
                out.writeBoolean(true);
                out.writeDouble(exact.share());
            }
            case Share.Roughly roughly -> {
                out.writeBoolean(false);
                out.writeUTF(roughly.words());
            }
        }
    }

    private static Share share(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Share.Exact(in.readDouble()) : new Share.Roughly(in.readUTF());
    }
}
