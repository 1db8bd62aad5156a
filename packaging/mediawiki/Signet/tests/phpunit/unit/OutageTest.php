<?php

namespace MediaWiki\Extension\Signet\Tests\Unit;

use MediaWiki\Extension\Signet\Outage;
use MediaWikiUnitTestCase;
use Psr\Log\LoggerInterface;

/**
 * @covers \MediaWiki\Extension\Signet\Outage
 */
class OutageTest extends MediaWikiUnitTestCase {
	private string $folder;

	protected function setUp(): void {
		parent::setUp();
		$this->folder = sys_get_temp_dir() . '/signet-outage-' . bin2hex( random_bytes( 8 ) );
		mkdir( $this->folder );
	}

	protected function tearDown(): void {
		array_map( 'unlink', glob( "{$this->folder}/*" ) );
		rmdir( $this->folder );
		parent::tearDown();
	}

	private function outage( int $warnings ): Outage {
		$logger = $this->createMock( LoggerInterface::class );
		$logger->expects( $this->exactly( $warnings ) )->method( 'warning' );
		return new Outage( $logger, '/a/socket', $this->folder );
	}

	public function testSaysItOnceAMinute() {
		$outage = $this->outage( 2 );
		$outage->report( 'x' );
		$outage->report( 'x' );
		foreach ( glob( "{$this->folder}/*" ) as $stamp ) {
			touch( $stamp, time() - 61 );
		}
		$outage->report( 'x' );
		$outage->report( 'x' );
	}

	public function testATouchedLinkOfSomebodyElseIsLeftAlone() {
		$this->outage( 1 )->report( 'x' );
		$stamp = glob( "{$this->folder}/*" )[0];
		unlink( $stamp );
		touch( "{$this->folder}/victim", 1000 );
		symlink( "{$this->folder}/victim", $stamp );
		$outage = $this->outage( 2 );
		$outage->report( 'x' );
		$outage->report( 'x' );
		clearstatcache();
		$this->assertSame( 1000, filemtime( "{$this->folder}/victim" ) );
	}

	public function testNobodyElseSilencesIt() {
		$this->outage( 1 )->report( 'x' );
		touch( glob( "{$this->folder}/*" )[0], time() + 86400 );
		$this->outage( 1 )->report( 'x' );
	}
}
