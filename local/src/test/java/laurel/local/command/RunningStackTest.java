package laurel.local.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class RunningStackTest {
    @Test
    void whereNothingRunsTheCommandSaysHowToStartIt() throws IOException {
        Ports ports = new Ports();
        try (ServerSocket free = new ServerSocket(0)) {
            ports.site = free.getLocalPort();
            ports.aws = 4566;
        }
        assertThatThrownBy(() -> RunningStack.on(ports))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Nothing is running")
                .hasMessageContaining("./run");
    }
}
