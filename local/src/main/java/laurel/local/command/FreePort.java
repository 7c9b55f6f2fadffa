package laurel.local.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port is free, asked before anything slow begins. */
final class FreePort {
    private FreePort() {}

    /** Fails in one line if somebody has the port. */
    static void mustBeFree(int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Failure("Port " + port + " is taken. Stop what uses it, or choose another with " + option + ".");
        }
    }
}
