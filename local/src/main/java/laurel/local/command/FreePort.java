package laurel.local.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port is free, asked before anything slow begins. */
final class FreePort {
    private static final int LAST = 65_535;

    private FreePort() {}

    /** Fails in one line if somebody has the port. */
    static void mustBeFree(int port, String option) {
        if (port < 1 || port > LAST) {
            throw new Failure(option + " " + port + " is no port. Choose one from 1 to " + LAST + ".");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Failure("Port " + port + " is taken. Stop what uses it, or choose another with " + option + ".");
        }
    }
}
